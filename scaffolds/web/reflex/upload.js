// Files that users choose: the zone and button of rx_upload, the list of what is chosen (`$files.<id>` in the store), and sending them
// (docs/protocol.md, "Uploads").
import { useEffect, useMemo } from "react";
import { useDropzone } from "react-dropzone";
import { Flex } from "@radix-ui/themes";
import { backendAddress } from "./env";
import { addClientEvent } from "./events";
import { join } from "./names";
import { addNotice } from "./notices";
import { token } from "./session";
import { comeBack } from "./socket";
import { setVar } from "./store";

const chosen = new Map(); // id: files
const running = new Map(); // id: request
const PROGRESS_EVERY = 200; // milliseconds

function choose(id, files) {
	chosen.set(id, files);
	setVar(`$files.${id}`, null, files.map((file) => file.name));
}

// "image/*,.pdf" as the dropzone takes it.
function accepted(list) {
	const accept = {};
	for (const part of (list ?? "").split(",").map((word) => word.trim()).filter(Boolean)) {
		if (part.startsWith("."))
			(accept["application/x-reflex"] ??= []).push(part);
		else
			accept[part] ??= [];
	}
	return Object.keys(accept).length ? accept : undefined;
}

const reasons = {
	"file-too-large": (file, { maxSize }) => `'${file.name}' is larger than ${maxSize} bytes`,
	"file-invalid-type": (file) => `'${file.name}' is of a type that is not accepted here`,
	"too-many-files": (file, { maxFiles }) => `at most ${maxFiles || 1} files can be chosen`,
};

function complain(rejections, limits) {
	const texts = rejections.map(({ file, errors }) => reasons[errors[0].code]?.(file, limits) ?? `'${file.name}': ${errors[0].message}`);
	[...new Set(texts)].forEach((text) => addNotice(text));
}

export function Upload({ id = "default", accept, multiple, maxFiles, maxSize, disabled, noClick, noDrag, noKeyboard, onDrop, className, children, ...props }) {
	const limits = { maxSize: Number(maxSize) || undefined, maxFiles: Number(maxFiles) || 0 };
	const types = useMemo(() => accepted(accept), [accept]);
	const { getRootProps, getInputProps, isDragActive } = useDropzone({
		...limits,
		accept: types,
		multiple: multiple !== false,
		disabled,
		noClick,
		noDrag,
		noKeyboard,
		useFsAccessApi: false,
		onDrop: (files, rejections) => {
			complain(rejections, limits);
			if (!files.length)
				return;
			choose(id, files);
			onDrop?.();
		},
	});
	useEffect(() => () => choose(id, []), [id]);
	return (
		<Flex
			direction="column" align="center" justify="center" gap="2" p="5"
			className={join("reflex-upload", className)}
			{...props}
			{...getRootProps({ id, "data-drag": isDragActive || undefined })}
		>
			<input {...getInputProps({ name: id })} />
			{children}
		</Flex>
	);
}

function formOf(id, handler, args) {
	const form = new FormData();
	form.append("event", JSON.stringify({ event_handler: handler, arguments: args, id }));
	for (const file of chosen.get(id) ?? [])
		form.append("files", file, file.name);
	return form;
}

// At most every 200 ms, and always the last one.
function throttled(tell) {
	let last = -Infinity;
	return (percent) => {
		const now = performance.now();
		if (percent < 100 && now - last < PROGRESS_EVERY)
			return;
		last = now;
		tell(percent);
	};
}

function problemOf(request) {
	try {
		return JSON.parse(request.responseText).error;
	} catch {
		return request.status ? `status ${request.status}` : "the connection broke";
	}
}

// Resolves when the handler has run, or the upload ended in another way.
export async function uploadFiles({ id, handler, on_progress: progress }) {
	if (running.has(id))
		return;
	const request = new XMLHttpRequest();
	running.set(id, request);
	const args = (handler.args?.(null) ?? []).slice(0, -1);
	const form = formOf(id, handler.key, args); // now: the list may be cleared by the next event
	try {
		request.open("POST", `${await backendAddress()}/_upload`);
		request.setRequestHeader("X-Reflex-Token", token());
		await new Promise((done) => {
			if (progress) {
				const tell = throttled(progress);
				request.upload.onprogress = (event) => event.lengthComputable && tell(Math.floor((event.loaded / event.total) * 100));
			}
			request.onload = () => {
				if (request.status !== 200)
					addNotice(`the upload failed: ${problemOf(request)}`, handler.key);
				else if (request.responseText.includes('"elsewhere":true'))
					comeBack(JSON.parse(request.responseText).messages);
				done();
			};
			request.onerror = () => {
				addNotice(`the upload failed: ${problemOf(request)}`, handler.key);
				done();
			};
			request.onabort = done;
			request.send(form);
		});
	} finally {
		running.delete(id);
	}
}

export function clearSelectedFiles(id) {
	choose(id, []);
}

export function cancelUpload(id) {
	running.get(id)?.abort();
}

// Other client events do not wait for an upload.
addClientEvent("_upload_files", (payload) => {
	uploadFiles(payload);
});
addClientEvent("_clear_selected_files", ({ id }) => clearSelectedFiles(id));
addClientEvent("_cancel_upload", ({ id }) => cancelUpload(id));
