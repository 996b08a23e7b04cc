// Dynamic routes on a plain static host. Such a host answers `/post/hello` with 404.html; the router, however, knows the
// route from the build, so asking it once for the same address shows the right page. When
// there is none, the page for unknown addresses stays.
import { useEffect } from "react";
import { useRouter } from "next/router";
import { here, matchRoute, settle } from "./router";

let tried = null;

export function RouteFallback() {
	const router = useRouter();

	useEffect(() => {
		const { path, query } = here();
		if (process.env.NODE_ENV === "development" || !router.isReady || tried === path)
			return;
		tried = path;
		if (matchRoute(path))
			settle(path + query + window.location.hash);
	}, [router]);
	return null;
}
