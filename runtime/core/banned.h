/* Functions that this project does not use: each writes without knowing how much room there is, keeps hidden state, or
 * hides an error. Included by every source file of cli/ and runtime/ through "core/base.h"; never by an app. */
#ifndef RX_CORE_BANNED_H
#define RX_CORE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#undef strcpy
#undef strcat
#undef sprintf
#undef vsprintf
#undef strtok
#undef atoi

#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi gets

#endif
