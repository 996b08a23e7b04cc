#include "../app/home.h"
#include <reflex/test.h>

RX_TEST(remembers_the_name)
{
    struct rx_client *client = rx_client_new();
    rx_check_str(rx_state(client, HomeState)->name, "");
    rx_send(client, HomeState.set_name, "Ada");
    rx_check_str(rx_state(client, HomeState)->name, "Ada");
}
