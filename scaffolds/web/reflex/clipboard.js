// Tells what is pasted into the page, or into the elements of `targets` (ids).
import { useEffect, useRef } from "react";

export function Clipboard({ targets, preventDefault, stopPropagation, onPaste }) {
	const latest = useRef({});
	const names = JSON.stringify(targets ?? []);

	useEffect(() => {
		latest.current = { preventDefault, stopPropagation, onPaste };
	});
	useEffect(() => {
		const handle = (event) => take(event, latest.current);
		const places = placesOf(JSON.parse(names));
		places.forEach((place) => place.addEventListener("paste", handle));
		return () => places.forEach((place) => place.removeEventListener("paste", handle));
	}, [names]);
	return null;
}

function placesOf(names) {
	if (names.length === 0)
		return [document];
	return names.map((name) => document.getElementById(name)).filter(Boolean);
}

// What was pasted can be read only while the event runs; files take longer.
function take(event, { preventDefault, stopPropagation, onPaste }) {
	const items = [...(event.clipboardData?.items ?? [])];
	const parts = items.map((item) => (item.kind === "file" ? fileOf(item) : textOf(item)));
	if (preventDefault)
		event.preventDefault();
	if (stopPropagation)
		event.stopPropagation();
	if (parts.length > 0)
		Promise.all(parts).then((pairs) => onPaste?.(pairs.filter(Boolean)));
}

function textOf(item) {
	const type = item.type;
	return new Promise((resolve) => item.getAsString((text) => resolve([type, text])));
}

function fileOf(item) {
	const file = item.getAsFile();
	if (!file)
		return null;
	return new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => resolve([file.type, reader.result]);
		reader.onerror = () => resolve(null);
		reader.readAsDataURL(file);
	});
}
