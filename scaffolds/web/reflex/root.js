// What all pages share: the theme, the connection to the backend, the banner and the notices. `pages/_app.js`, which is
// generated, shows it and adds the style sheets, which Next takes from there only. This is the only module in the browser
// that imports the generated `app.js` and, in development, `registry.js`: when one of those changes, Fast Refresh runs this
// file again and nothing else, so state and connection stay.
import { useEffect } from "react";
import { useRouter } from "next/router";
import { Global } from "@emotion/react";
import { Theme } from "@radix-ui/themes";
import { app } from "$/reflex/app";
import { Banner } from "$/reflex/banner";
import { Boundary } from "$/reflex/boundary";
import { setBackend } from "$/reflex/env";
import { followErrors, reportError } from "$/reflex/errors";
import { Notices } from "$/reflex/notices";
import { followRoute, setPages } from "$/reflex/router";
import { sendEvent, stayAlone, start } from "$/reflex/socket";
import { followStorage, setStorage } from "$/reflex/storage";
import { setDefaults } from "$/reflex/store";
import { looks } from "$/reflex/styles";
import { firstMode, followMode } from "$/reflex/theme";

const shell = process.env.NODE_ENV === "development" ? require("$/reflex/shell.dev") : null;

setDefaults({ ...app.states, $app: { is_hydrated: false, ...firstMode(app.theme?.appearance) } });
setPages(app.pages);
setStorage(app.storage);
setBackend(app.backend);
if (process.env.NODE_ENV === "development")
	shell.setRegistry(require("$/reflex/registry").registry);

// Development only: nothing is rendered before the browser has the page, so the server cannot fail or disagree.
const useVisible = shell ? shell.useMounted : () => true;

// The page's on_load is the first event in the queue. The site of an app without state never talks to a backend.
function begin() {
	if (!app.connects)
		stayAlone();
	followRoute((path, query) => sendEvent("$load", [path, query]));
	followErrors();
	followStorage((values) => sendEvent("$storage", [values]));
	start();
}

export default function App({ Component, pageProps }) {
	const { isReady, pathname } = useRouter();
	const { appearance, ...theme } = app.theme ?? {};
	const visible = useVisible();

	useEffect(() => followMode(appearance), [appearance]);
	useEffect(() => shell?.awaitPage(pathname), [pathname, app.pages]);
	useEffect(() => {
		if (isReady)
			begin();
	}, [isReady]);
	return (
		<Theme {...theme} appearance="inherit">
			{looks.length > 0 && <Global styles={looks} />}
			{visible && (
				<Boundary onError={(error) => reportError(error)}>
					<Component {...pageProps} />
				</Boundary>
			)}
			<Banner />
			<Notices />
		</Theme>
	);
}
