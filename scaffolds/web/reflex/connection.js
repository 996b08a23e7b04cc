// Other ways to say that the server is out of reach. While a page shows one of them, the usual line does not appear.
import { useEffect } from "react";
import { Dialog, Flex, Spinner } from "@radix-ui/themes";
import { WifiOff } from "lucide-react";
import { Bar, claimBanner, useTrouble } from "./banner";
import { dismissToast, showToast } from "./notices";

const TOAST = "reflex-connection";

function useOwnTrouble() {
	useEffect(claimBanner, []);
	return useTrouble();
}

export function ConnectionBanner({ text, children }) {
	const trouble = useOwnTrouble();
	if (!trouble)
		return null;
	return children ?? <Bar {...trouble} text={text ?? trouble.text} className="reflex-banner reflex-banner-here" />;
}

export function ConnectionModal({ text, title, children }) {
	const trouble = useOwnTrouble();
	return (
		<Dialog.Root open={Boolean(trouble)}>
			<Dialog.Content maxWidth="26rem" aria-describedby={undefined}>
				<Dialog.Title mb="2">{title ?? "No connection to the server"}</Dialog.Title>
				{children ?? (
					<Flex align="center" gap="3">
						{!trouble?.retry && <Spinner />}
						<span>{text ?? trouble?.text}</span>
					</Flex>
				)}
			</Dialog.Content>
		</Dialog.Root>
	);
}

export function ConnectionToaster({ text }) {
	const trouble = useOwnTrouble();
	const said = trouble && (text ?? trouble.text);

	useEffect(() => {
		if (!said)
			return undefined;
		showToast(said, { kind: "error", id: TOAST, duration: 0, description: trouble.detail });
		return () => dismissToast(TOAST);
	}, [said]);
	return null;
}

export function ConnectionPulser({ size = 32 }) {
	const trouble = useOwnTrouble();
	if (!trouble)
		return null;
	return (
		<span className="reflex-pulser" role="status" title={trouble.text} aria-label={trouble.text}>
			<WifiOff size={size} aria-hidden="true" />
		</span>
	);
}
