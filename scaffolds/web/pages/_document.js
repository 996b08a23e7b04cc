// The HTML around every page. The script in the head sets the colour mode before anything is painted, so that a dark page
// never flashes white; it is inline and needs no `unsafe-eval`.
import { Head, Html, Main, NextScript } from "next/document";
import { app } from "$/reflex/app";
import { modeScript } from "$/reflex/theme";

export default function Document() {
	return (
		<Html lang={app.language ?? "en"}>
			<Head>
				<script dangerouslySetInnerHTML={{ __html: modeScript(app.theme?.appearance) }} />
				<link rel="icon" href={process.env.REFLEX_BASE_PATH + "/favicon.ico"} />
			</Head>
			<body>
				<Main />
				<NextScript />
			</body>
		</Html>
	);
}
