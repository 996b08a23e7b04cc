/* The page's state, in a header so that the tests can include it, too. */
#pragma once
#include <reflex.h>

RX_STATE(HomeState, VAR(str, name, ""), EVENT(set_name, str))
