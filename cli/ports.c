/* Ports: see ports.h. The owner is found in Linux's /proc (proc_pid_net(5)): the socket's inode by its port, then the
 * process that has it open. */
#include <arpa/inet.h>
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include "files.h"
#include "ports.h"
#include "term.h"

#define TRIES 100
#define LISTENING 0x0A

/* 1 free, 0 taken, -1 there is no such address. SO_REUSEADDR, as servers set it: connections that linger do not count,
 * listeners do. */
static int address_free(const struct addrinfo *info)
{
	int fd = socket(info->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0), yes = 1;
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
	if (info->ai_family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
	int result = 1;
	if (bind(fd, info->ai_addr, info->ai_addrlen) || listen(fd, 1))
		result = errno == EADDRINUSE || errno == EACCES ? 0 : -1;
	close(fd);
	return result;
}

static bool host_free(int port, const char *host)
{
	char service[16];
	snprintf(service, sizeof service, "%d", port);
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV | AI_PASSIVE }, *list = NULL;
	if (getaddrinfo(host, service, &hints, &list))
		return true;
	bool free_here = true;
	for (struct addrinfo *info = list; info && free_here; info = info->ai_next)
		free_here = address_free(info) != 0;
	freeaddrinfo(list);
	return free_here;
}

bool rx_port_free(int port, const char *host)
{
	return host ? host_free(port, host) : host_free(port, "127.0.0.1") && host_free(port, "::1");
}

/* The inode of the socket that listens on `port` according to one of the kernel's tables; 0: none. */
static unsigned long listener_inode(const char *table, int port)
{
	FILE *file = fopen(table, "re");
	if (!file)
		return 0;
	char line[512];
	unsigned long inode = 0;
	while (!inode && fgets(line, sizeof line, file)) {
		unsigned local, state;
		unsigned long found;
		/* sl: local_address:port remote_address:port state queues timer retransmits uid timeout inode */
		if (sscanf(line, " %*d: %*[0-9A-Fa-f]:%x %*[0-9A-Fa-f]:%*x %x %*s %*s %*s %*u %*u %lu", &local, &state,
			   &found) == 3 &&
		    state == LISTENING && (int)local == port)
			inode = found;
	}
	fclose(file);
	return inode;
}

static bool has_socket(const char *pid, const char *wanted)
{
	char *folder = rx_xprintf("/proc/%s/fd", pid);
	DIR *dir = opendir(folder);
	bool found = false;
	for (struct dirent *entry; dir && !found && (entry = readdir(dir));) {
		char target[64], *path = rx_path_join(folder, entry->d_name);
		ssize_t length = readlink(path, target, sizeof target - 1);
		free(path);
		if (length > 0) {
			target[length] = 0;
			found = !strcmp(target, wanted);
		}
	}
	if (dir)
		closedir(dir);
	free(folder);
	return found;
}

/* The name of a process: that of its program as it was called, since programs may call their main thread anything ("MainThread" is
 * what Node.js does); "?" when it has just ended. */
static char *process_name(const char *pid)
{
	char *path = rx_xprintf("/proc/%s/cmdline", pid), *command = NULL, *name;
	if (rx_file_read(path, 1u << 20, &command, NULL, NULL) || !*command)
		name = rx_xstrdup("?");
	else
		name = rx_xstrdup(rx_path_base(command));
	free(command);
	free(path);
	return name;
}

static char *socket_owner(unsigned long inode)
{
	char wanted[64], *owner = NULL;
	snprintf(wanted, sizeof wanted, "socket:[%lu]", inode);
	DIR *dir = opendir("/proc");
	for (struct dirent *entry; dir && !owner && (entry = readdir(dir));) {
		if (!isdigit((unsigned char)*entry->d_name) || !has_socket(entry->d_name, wanted))
			continue;
		char *name = process_name(entry->d_name);
		owner = rx_xprintf("'%s' (process %s)", name, entry->d_name);
		free(name);
	}
	if (dir)
		closedir(dir);
	return owner;
}

char *rx_port_owner(int port)
{
	unsigned long inode = listener_inode("/proc/net/tcp", port);
	if (!inode)
		inode = listener_inode("/proc/net/tcp6", port);
	return inode ? socket_owner(inode) : NULL;
}

static int refuse(const struct rx_port_wish *wish, struct rx_err *err)
{
	if (wish->port == wish->other) {
		rx_err_set(err, "port %d is asked for twice: frontend and backend need one each", wish->port);
		rx_err_hint(err, "choose another port for one: reflex run %s %d", wish->option, wish->port + 1);
		return 0;
	}
	char *owner = rx_port_owner(wish->port);
	rx_err_set(err, "port %d for the %s is taken%s%s", wish->port, wish->what, owner ? " by " : "",
		   owner ? owner : "");
	rx_err_hint(err, "end that program, or choose another port: reflex run %s %d", wish->option, wish->port + 1);
	free(owner);
	return 0;
}

int rx_port_choose(const struct rx_port_wish *wish, struct rx_err *err)
{
	if (wish->asked)
		return wish->port != wish->other && rx_port_free(wish->port, wish->host) ? wish->port
											 : refuse(wish, err);
	for (int port = wish->port; port < wish->port + TRIES && port < 65536; port++)
		if (port != wish->other && rx_port_free(port, wish->host))
			return port;
	rx_err_set(err, "the ports %d to %d are all taken", wish->port, wish->port + TRIES - 1);
	rx_err_hint(err, "choose one: reflex run %s PORT", wish->option);
	return 0;
}

/* Chooses the port of one server and says so when it is another than usual. 0 with `err`. */
static int choose_port(const struct rx_port_wish *wish, struct rx_err *err)
{
	int port = rx_port_choose(wish, err);
	if (!port || port == wish->port)
		return port;
	char *owner = wish->port == wish->other ? NULL : rx_port_owner(wish->port);
	rx_term_warning("port %d is taken%s%s: the %s uses %d", wish->port, owner ? " by " : "", owner ? owner : "",
			wish->what, port);
	free(owner);
	return port;
}

int rx_ports_choose(const struct rx_config *config, int *frontend_port, int *backend_port, struct rx_err *err)
{
	struct rx_port_wish frontend = { .what = "frontend",
					 .option = "--frontend-port",
					 .port = config->frontend_port,
					 .asked = config->frontend_port_set,
					 .host = config->frontend_host };
	struct rx_port_wish backend = { .what = "backend",
					.option = "--backend-port",
					.port = config->backend_port,
					.asked = config->backend_port_set,
					.host = config->backend_host };
	/* The one that was asked for goes first. */
	if (backend_port && config->backend_port_set)
		frontend.other = backend.port;
	if (frontend_port && !(*frontend_port = choose_port(&frontend, err)))
		return -1;
	backend.other = frontend_port ? *frontend_port : 0;
	if (backend_port && !(*backend_port = choose_port(&backend, err)))
		return -1;
	return 0;
}
