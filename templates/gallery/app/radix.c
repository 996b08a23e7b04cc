/* What the pages of Radix' components share. */
#include "radix.h"

enum { MOST = 32 };

rx radix_each(const char *const *words, rx (*make)(const char *word))
{
    rx made[MOST];
    int count = 0;
    while (words[count] && count < MOST) {
        made[count] = make(words[count]);
        count++;
    }
    return rx_nodes(count, made);
}
