/* What tcc cannot take: "native" in rxconfig.json gives it to the C compiler. */
#include <stdatomic.h>

static atomic_int tickets;

int next_ticket(void)
{
    return atomic_fetch_add(&tickets, 1) + 1;
}
