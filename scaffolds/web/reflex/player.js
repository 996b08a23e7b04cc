// Films and recordings. The package's events are the browser's own; triggers get what a handler can use of them.
import ReactPlayer from "react-player";
import { basePath } from "./env";
import { join } from "./names";

const PROPS = [
	"playing", "loop", "muted", "volume", "playbackRate", "autoPlay", "light", "playIcon", "pip", "playsInline",
	"disableRemotePlayback", "crossOrigin", "preload", "poster", "config",
];

const place = (media) => [media.currentTime];

// What each trigger passes of the element.
const TRIGGERS = {
	onReady: () => [],
	onStart: () => [],
	onPlay: () => [],
	onPlaying: () => [],
	onPause: () => [],
	onWaiting: () => [],
	onSeeking: () => [],
	onSeeked: place,
	onTimeUpdate: place,
	onProgress: (media) => [progressOf(media)],
	onDurationChange: (media) => [Number.isFinite(media.duration) ? media.duration : 0],
	onRateChange: (media) => [media.playbackRate],
	onEnded: () => [],
	onError: (media) => [media?.error?.message || "the file cannot be played"],
	onClickPreview: () => [],
	onEnterPictureInPicture: () => [],
	onLeavePictureInPicture: () => [],
};

function progressOf({ currentTime, duration, buffered }) {
	const length = Number.isFinite(duration) ? duration : 0;
	const loaded = buffered?.length ? buffered.end(buffered.length - 1) : 0;
	const part = (seconds) => (length > 0 ? seconds / length : 0);
	return {
		played: part(currentTime),
		played_seconds: currentTime,
		loaded: part(loaded),
		loaded_seconds: loaded,
		duration: length,
	};
}

function triggersOf(props) {
	const given = Object.keys(TRIGGERS).filter((name) => props[name]);
	return Object.fromEntries(
		given.map((name) => [name, (event) => props[name](...TRIGGERS[name](event?.currentTarget ?? event?.target))]),
	);
}

const address = (src) => (typeof src === "string" && /^\/(?!\/)/.test(src) ? basePath + src : src);

// Of a list the player takes the first file, the element the first that it can play.
function sourcesOf(src) {
	const list = (Array.isArray(src) ? src : [src]).map((item) => (typeof item === "object" ? item : { src: item }));
	return list.filter((item) => item?.src).map((item) => ({ ...item, src: address(item.src) }));
}

function playerOf(kind) {
	return function Player({ src, controls = true, id, className, style, ...props }) {
		const sources = sourcesOf(src);
		const options = Object.fromEntries(PROPS.filter((name) => props[name] !== undefined).map((name) => [name, props[name]]));
		return (
			<div id={id} className={join("reflex-player", `reflex-${kind}`, className)} style={style}>
				<ReactPlayer
					{...options}
					{...triggersOf(props)}
					controls={controls}
					src={sources[0]?.src}
					width="100%"
					height="100%"
				>
					{sources.length > 1 && sources.map((item) => <source key={item.src} {...item} />)}
				</ReactPlayer>
			</div>
		);
	};
}

export const Video = playerOf("video");
export const Audio = playerOf("audio");
