// Settings of Next.js. What depends on the project comes from `reflex.config.json`, which the reflex tool writes beside
// this file: { "frontend_path": "", "trailing_slash": false, "hosts": [] }, each of which may be
// absent; REFLEX_FRONTEND_PATH in the environment wins.
const fs = require("node:fs");
const path = require("node:path");

function readSettings() {
	const file = path.join(__dirname, "reflex.config.json");
	return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

const settings = readSettings();
const words = (process.env.REFLEX_FRONTEND_PATH ?? settings.frontend_path ?? "").split("/").filter(Boolean);
const basePath = words.map((word) => "/" + word).join("");

// What packages are read through in production builds.
const loaders = [
	{ loaders: [path.join(__dirname, "theme-loader.js")], condition: { path: /@radix-ui\/themes\/dist\/esm\/components\/theme\.js$/ } },
	{ loaders: [path.join(__dirname, "recharts-loader.js")], condition: { path: /\/recharts\/es6\/.*\.js$/ } },
];

module.exports = {
	output: "export",
	images: { unoptimized: true },
	reactStrictMode: true,
	devIndicators: false,
	poweredByHeader: false,
	trailingSlash: settings.trailing_slash === true,
	basePath,
	env: { REFLEX_BASE_PATH: basePath, REFLEX_WEB: __dirname },
	// Names under which a browser on another machine may open the development server.
	allowedDevOrigins: settings.hosts ?? [],
	// The folder of node_modules: an export is built in a folder below it.
	turbopack: { root: process.env.REFLEX_WEB_ROOT || __dirname, rules: process.env.NODE_ENV === "production" ? { "*.js": loaders } : {} },
	// Left outside of the bundle, an ES module would make every module above it asynchronous, and require() of them a promise.
	transpilePackages: ["sonner"],
};
