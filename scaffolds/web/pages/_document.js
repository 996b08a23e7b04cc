// The HTML around every page. The script in the head sets the colour mode before anything is painted, so that a dark page
// never flashes white; it is inline and needs no `unsafe-eval`.
import fs from "node:fs";
import path from "node:path";
import { Head, Html, Main, NextScript } from "next/document";
import { modeScript } from "$/reflex/theme";

// Read, not imported: a module that only the server uses would make the development server reload every page on a change.
function readSettings() {
	const file = path.join(process.env.REFLEX_WEB, "reflex.config.json");
	return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

export default function Document() {
	const { language, appearance } = readSettings();
	return (
		<Html lang={language || "en"}>
			<Head>
				<script dangerouslySetInnerHTML={{ __html: modeScript(appearance) }} />
				<link rel="icon" href={process.env.REFLEX_BASE_PATH + "/favicon.ico"} />
			</Head>
			<body>
				<Main />
				<NextScript />
			</body>
		</Html>
	);
}
