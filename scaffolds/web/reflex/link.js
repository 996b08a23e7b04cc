// Radix' link over the router's: pages of this app without a load, other sites in a new tab.
import NextLink from "next/link";
import { Link as ThemesLink } from "@radix-ui/themes";
import { basePath } from "./env";
import { addressOf } from "./links";

// `href` inside the app goes through the router, elsewhere opens a new tab unless `isExternal` is false; an address that
// would run a script is left out.
export function Link({ href, isExternal, children, ...props }) {
	const { kind, address } = addressOf(href);
	if (kind === "page" && !isExternal && !props.target)
		return (
			<ThemesLink {...props} asChild>
				<NextLink href={address}>{children}</NextLink>
			</ThemesLink>
		);
	const away = (kind === "away" || isExternal) && isExternal !== false ? { target: "_blank" } : {};
	const target = { ...away, ...props };
	const rel = target.target === "_blank" ? { rel: "noopener noreferrer" } : {};
	return (
		<ThemesLink {...rel} {...target} href={kind === "page" ? basePath + address : address}>
			{children}
		</ThemesLink>
	);
}
