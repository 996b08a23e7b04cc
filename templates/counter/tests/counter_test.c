#include "../app/counter.h"
#include <reflex/test.h>

RX_TEST(counts_up_and_down)
{
    struct rx_client *client = rx_client_new();
    rx_send(client, Counter.increment);
    rx_send(client, Counter.increment);
    rx_send(client, Counter.decrement);
    rx_check_int(rx_state(client, Counter)->count, 1);
    rx_check_str(rx_state(client, Counter)->parity, "odd");
}

RX_TEST(counts_in_steps)
{
    struct rx_client *client = rx_client_new();
    rx_send(client, Counter.set_step, 5);
    rx_send(client, Counter.increment);
    rx_check_int(rx_state(client, Counter)->count, 5);
    rx_send(client, Counter.reset);
    rx_check_int(rx_state(client, Counter)->count, 0);
    rx_check_str(rx_state(client, Counter)->parity, "even");
}

RX_TEST(clients_are_separate)
{
    struct rx_client *one = rx_client_new(), *other = rx_client_new();
    rx_send(one, Counter.increment);
    rx_check_int(rx_state(one, Counter)->count, 1);
    rx_check_int(rx_state(other, Counter)->count, 0);
}
