// Catches what a component throws while it renders, so that the rest of the page, the banner and the notices stay.
import { Component } from "react";

// `onError` is told; `fallback` is shown instead of the children until `resetKey` changes.
export class Boundary extends Component {
	state = { error: null, key: undefined };

	static getDerivedStateFromError(error) {
		return { error };
	}

	static getDerivedStateFromProps(props, state) {
		return props.resetKey === state.key ? null : { error: null, key: props.resetKey };
	}

	componentDidCatch(error) {
		this.props.onError?.(error);
	}

	render() {
		if (!this.state.error)
			return this.props.children;
		return this.props.fallback ?? <Failure />;
	}
}

function Failure() {
	return (
		<main className="reflex-not-found" role="alert">
			<h1>Something went wrong on this page</h1>
			<p>It stopped while it was being shown. Loading it again may help.</p>
			<a href="">Load it again</a>
		</main>
	);
}
