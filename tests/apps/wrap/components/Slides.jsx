// A package that exports a hook only: the component is the project's own.
import { Children, useEffect } from "react";
import useEmblaCarousel from "embla-carousel-react";

export default function Slides({ at, onSelect, children }) {
	const [ref, api] = useEmblaCarousel();
	useEffect(() => api?.scrollTo(at), [api, at]);
	useEffect(() => {
		const tell = () => onSelect?.(api.selectedScrollSnap());
		api?.on("select", tell);
		return () => api?.off("select", tell);
	}, [api, onSelect]);
	return (
		<div id="slides" ref={ref} style={{ overflow: "hidden", width: 300 }}>
			<div style={{ display: "flex" }}>
				{Children.map(children, (child) => <div style={{ flex: "0 0 100%" }}>{child}</div>)}
			</div>
		</div>
	);
}
