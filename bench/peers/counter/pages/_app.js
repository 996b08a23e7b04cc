import "@radix-ui/themes/styles.css";
import { Theme } from "@radix-ui/themes";

export default function App({ Component, pageProps }) {
	return (
		<Theme accentColor="iris" appearance="inherit">
			<Component {...pageProps} />
		</Theme>
	);
}
