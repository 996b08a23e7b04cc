// The HTML around every page. The script in the head sets the colour mode before anything is painted, so that a dark page
// never flashes white; it is inline and needs no `unsafe-eval`.
import fs from "node:fs";
import path from "node:path";
import { Head, Html, Main, NextScript } from "next/document";
import { modeScript } from "$/reflex/theme";

// The object in the generated `app.js` is JSON. It is read, not imported: a module that only the server uses would make the
// development server reload every page when it changes.
function readApp() {
	const text = fs.readFileSync(path.join(process.env.REFLEX_WEB, "reflex", "app.js"), "utf8");
	return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
}

// What RX_APP's .head names. What stands inside is the author's own text.
function element({ tag: Tag, text, ...props }, index) {
	return <Tag key={index} {...props} {...(text ? { dangerouslySetInnerHTML: { __html: text } } : {})} />;
}

export default function Document() {
	const { lang, theme, stylesheets = [], head = [], attributes = {} } = readApp();
	return (
		<Html lang={lang || "en"} {...attributes}>
			<Head>
				<script dangerouslySetInnerHTML={{ __html: modeScript(theme?.appearance) }} />
				<link rel="icon" href={process.env.REFLEX_BASE_PATH + "/favicon.ico"} />
				{head.map(element)}
				{stylesheets.map((href) => (
					<link key={href} rel="stylesheet" href={href} />
				))}
			</Head>
			<body>
				<Main />
				<NextScript />
			</body>
		</Html>
	);
}
