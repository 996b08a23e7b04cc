// Dynamic routes on a plain static host. Such a host answers `/post/hello` with 404.html; the router, however, knows the
// route from the build, so asking it once for the same address shows the right page. When there is none, the router
// ends here again and the page stays.
import { useEffect } from "react";
import { useRouter } from "next/router";

let tried = null;

export function RouteFallback() {
	const router = useRouter();

	useEffect(() => {
		const { pathname, search, hash } = window.location;
		const path = pathname.slice((process.env.REFLEX_BASE_PATH ?? "").length) || "/";
		if (process.env.NODE_ENV === "development" || !router.isReady || tried === pathname)
			return;
		tried = pathname;
		// Rejected when no route fits.
		router.replace(path + search + hash).catch(() => {});
	}, [router]);
	return null;
}
