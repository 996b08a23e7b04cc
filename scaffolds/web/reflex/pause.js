// Between a DebounceInput and the fields in it that show a var: { own, later(input, tell) }. Such a field echoes what is
// typed at once and calls `tell` by `later`. `own`: a WeakSet of their elements.
import { createContext } from "react";

export const Pause = createContext(null);
