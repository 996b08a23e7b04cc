/* Reflex in C: the one header that an app includes.
 *
 * State and logic: <reflex/state.h>, <reflex/list.h>, <reflex/handler.h>, <reflex/event.h>, <reflex/task.h>, <reflex/request.h>, <reflex/time.h>. Pages: <reflex/ui.h>, <reflex/expr.h>, and the components, whose headers are
 * generated: <reflex/components.h>, <reflex/core.h>, <reflex/icon.h>; styles: <reflex/style.h>. Pages, theme, hooks: <reflex/app.h>. Tests of handlers include <reflex/test.h> as well. */
#ifndef REFLEX_H
#define REFLEX_H

#pragma GCC system_header

#ifdef __cplusplus
#error "reflex.h is for C; put C++ behind functions declared extern \"C\" and list its files under \"native\" in rxconfig.json"
#endif

#include "reflex/api.h"
#include "reflex/app.h"
#include "reflex/components.h"
#include "reflex/core.h"
#include "reflex/event.h"
#include "reflex/expr.h"
#include "reflex/handler.h"
#include "reflex/icon.h"
#include "reflex/list.h"
#include "reflex/memo.h"
#include "reflex/primitives.h"
#include "reflex/request.h"
#include "reflex/state.h"
#include "reflex/style.h"
#include "reflex/task.h"
#include "reflex/text.h"
#include "reflex/time.h"
#include "reflex/ui.h"
#include "reflex/upload.h"

#endif
