import { Head, Html, Main, NextScript } from "next/document";

const mode = `try{var d=document.documentElement,m=localStorage.getItem("mode");
d.classList.add(m==="dark"||(m!=="light"&&matchMedia("(prefers-color-scheme: dark)").matches)?"dark":"light")}catch{}`;

export default function Document() {
	return (
		<Html lang="en">
			<Head>
				<script dangerouslySetInnerHTML={{ __html: mode }} />
			</Head>
			<body>
				<Main />
				<NextScript />
			</body>
		</Html>
	);
}
