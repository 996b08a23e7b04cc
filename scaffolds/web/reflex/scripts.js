// An export writes here what handlers give to rx_call_script and rx_call_function in quotes, by its id.
export const scripts = {};
