/* The list of registrations: constructors of an app's files add to it while the code is loaded, the loader takes it. */
#include "app.h"

static struct rx_registration_ *first, **last = &first;

void rx_register_(struct rx_registration_ *registration)
{
	registration->next = NULL;
	*last = registration;
	last = &registration->next;
}

struct rx_registration_ *rx_registrations_take(void)
{
	struct rx_registration_ *list = first;
	first = NULL;
	last = &first;
	return list;
}
