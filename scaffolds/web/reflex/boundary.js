// Catches what a component throws while it renders, so that the rest of the page, the banner and the notices stay.
import { Component } from "react";

// `onError` is told; `fallback`, or what it returns for the error and a function that tries again, is shown instead of the
// children until `resetKey` changes.
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

	again = () => this.setState({ error: null });

	render() {
		const { children, fallback } = this.props;
		if (!this.state.error)
			return children;
		return typeof fallback === "function" ? fallback(this.state.error, this.again) : (fallback ?? <Failure />);
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
