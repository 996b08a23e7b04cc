// The page of templates/counter as one would write it by hand: the same components, the state in the browser.
import { useState } from "react";
import Head from "next/head";
import { Badge, Box, Button, Card, Flex, Grid, Heading, IconButton, Separator } from "@radix-ui/themes";

function toggleMode() {
	const list = document.documentElement.classList;
	const dark = !list.contains("dark");
	list.toggle("dark", dark);
	list.toggle("light", !dark);
	localStorage.setItem("mode", dark ? "dark" : "light");
}

function StepButton({ step, value, onClick }) {
	return (
		<Button color="gray" variant={step === value ? "solid" : "soft"} onClick={() => onClick(value)}>
			by {value}
		</Button>
	);
}

export default function Counter() {
	const [count, setCount] = useState(0);
	const [step, setStep] = useState(1);
	return (
		<Flex align="center" justify="center" style={{ minHeight: "100vh", padding: "1rem" }}>
			<Head>
				<title>Counter</title>
			</Head>
			<IconButton variant="ghost" aria-label="colour mode" onClick={toggleMode} style={{ position: "fixed", top: "2rem", right: "2rem" }}>
				<svg width="15" height="15" viewBox="0 0 15 15" fill="none" stroke="currentColor">
					<circle cx="7.5" cy="7.5" r="3.5" />
				</svg>
			</IconButton>
			<Card size="4" style={{ width: "23rem", maxWidth: "100%" }}>
				<Flex direction="column" align="center" gap="5">
					<Heading size="9">{count}</Heading>
					<Badge size="2" radius="full">
						{count % 2 ? "odd" : "even"}
					</Badge>
					<Grid columns="2" gap="3" width="100%">
						<Button color="ruby" size="3" onClick={() => setCount(count - step)}>
							Decrement
						</Button>
						<Button color="grass" size="3" onClick={() => setCount(count + step)}>
							Increment
						</Button>
					</Grid>
					<Separator size="4" />
					<Flex gap="2" width="100%">
						{[1, 5, 10].map((value) => (
							<StepButton key={value} step={step} value={value} onClick={setStep} />
						))}
						<Box flexGrow="1" />
						<Button variant="ghost" onClick={() => setCount(0)}>
							Reset
						</Button>
					</Flex>
				</Flex>
			</Card>
		</Flex>
	);
}
