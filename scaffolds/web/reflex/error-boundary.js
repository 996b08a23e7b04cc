// A part of a page that may fail by itself: the error is shown in its place and told to the app's handlers.
import { Button, Callout, Code, Flex, Text } from "@radix-ui/themes";
import { Boundary } from "./boundary";
import { reportError } from "./errors";

export function ErrorBoundary({ fallback, onError, children }) {
	const tell = (error) => {
		reportError(error);
		onError?.(String(error?.message ?? error), String(error?.stack ?? ""));
	};
	return (
		<Boundary onError={tell} fallback={fallback ?? ((error, again) => <Failure error={error} again={again} />)}>
			{children}
		</Boundary>
	);
}

function Failure({ error, again }) {
	const text = String(error?.message ?? error);
	return (
		<Callout.Root color="red" role="alert" className="reflex-failure">
			<Flex direction="column" gap="3" align="start">
				<Text size="2" weight="medium">
					This part of the page could not be shown
				</Text>
				<Code size="2" color="red" variant="ghost">
					{text}
				</Code>
				<Flex gap="3">
					<Button type="button" size="1" color="red" variant="soft" onClick={again}>
						Try again
					</Button>
					<Button
						type="button"
						size="1"
						color="red"
						variant="outline"
						onClick={() => navigator.clipboard?.writeText(`${text}\n${error?.stack ?? ""}`)}
					>
						Copy the error
					</Button>
				</Flex>
			</Flex>
		</Callout.Root>
	);
}
