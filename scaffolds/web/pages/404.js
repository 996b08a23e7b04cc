// The page for addresses that no page answers, and the way in for dynamic routes on a plain static host.
import Head from "next/head";
import NextLink from "next/link";
import { RouteFallback } from "$/reflex/fallback";

export default function NotFound() {
	return (
		<main className="reflex-not-found">
			<Head>
				<title>404: page not found</title>
			</Head>
			<RouteFallback />
			<p className="reflex-not-found-code">404</p>
			<h1>This page could not be found</h1>
			<NextLink href="/">Go to the start page</NextLink>
		</main>
	);
}
