// Asks for the browser while it is loaded.
const width = window.innerWidth;

export default function Late() {
	return <span id="late">{width}</span>;
}
