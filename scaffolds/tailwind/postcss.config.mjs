// Read by Next.js; there only while rxconfig.json says "tailwind": true.
export default { plugins: { "@tailwindcss/postcss": {} } };
