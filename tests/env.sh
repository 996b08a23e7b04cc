# What all tests share; sourced. One folder keeps the frontend's packages, so that they are installed once.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export RX_TEST_ROOT=$root
export RX_TEST_CACHE=${RX_TEST_CACHE:-$root/.cache}
export REFLEX=${REFLEX:-$root/build/reflex}
export PATH=$root/build:$PATH
export XDG_DATA_HOME=$RX_TEST_CACHE/data
export BUN_INSTALL_CACHE_DIR=$RX_TEST_CACHE/bun
export RX_TEST_MODULES=$RX_TEST_CACHE/modules
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
unset NO_COLOR REFLEX_LOGLEVEL
# Where the machine's Node.js is too old for the browser tests, tests/prepare.sh leaves the tool's own here.
[ -d "$RX_TEST_CACHE/node-bin" ] && PATH=$RX_TEST_CACHE/node-bin:$PATH
true
