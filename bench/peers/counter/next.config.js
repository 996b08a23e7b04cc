module.exports = {
	output: "export",
	images: { unoptimized: true },
	reactStrictMode: true,
	turbopack: { root: process.env.PEER_ROOT || __dirname },
};
