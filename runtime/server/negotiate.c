/* What a request asks of a file's form: see site.h. */
#include "site.h"

#include <strings.h>

/* The weight that "gzip;q=0.5" gives, in thousandths; 1000 when it says nothing, 0 when it cannot be read. */
static int weight(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == ';'))
		p++;
	if (p == end)
		return 1000;
	if (end - p < 3 || (*p != 'q' && *p != 'Q') || p[1] != '=' || (p[2] != '0' && p[2] != '1'))
		return 0;
	int thousandths = (p[2] - '0') * 1000, unit = 100;
	for (p += 3; p < end && (*p == '.' || (*p >= '0' && *p <= '9')); p++)
		if (*p != '.') {
			thousandths += (*p - '0') * unit;
			unit /= 10;
		}
	return thousandths;
}

static bool is_name(const char *p, size_t length, const char *name)
{
	return length == strlen(name) && !strncasecmp(p, name, length);
}

bool rx_accepts_gzip(const char *accept)
{
	int gzip = -1, any = -1, identity = 0;
	for (const char *p = accept; p && *p;) {
		p += strspn(p, ", \t");
		const char *end = p + strcspn(p, ",");
		size_t length = strcspn(p, ",; \t");
		int q = weight(p + length, end);
		if (is_name(p, length, "gzip") || is_name(p, length, "x-gzip"))
			gzip = q;
		else if (is_name(p, length, "*"))
			any = q;
		else if (is_name(p, length, "identity"))
			identity = q;
		p = end;
	}
	if (gzip < 0)
		gzip = any;
	return gzip > 0 && gzip >= identity;
}

/* Digits at `*p`, at most 15; -1: none. */
static int64_t number(const char **p)
{
	size_t digits = strspn(*p, "0123456789");
	int64_t value = 0;
	if (!digits || digits > 15)
		return -1;
	for (size_t i = 0; i < digits; i++)
		value = value * 10 + (*p)[i] - '0';
	*p += digits;
	return value;
}

enum rx_range rx_range_read(const char *text, size_t length, size_t *from, size_t *end)
{
	int64_t all = (int64_t)length;
	if (!text || strncasecmp(text, "bytes=", 6) != 0)
		return RX_RANGE_NONE;
	const char *p = text + 6;
	int64_t first = number(&p);
	if (*p++ != '-')
		return RX_RANGE_NONE;
	int64_t last = number(&p);
	if (*p || (first < 0 && last < 0) || (first >= 0 && last >= 0 && last < first))
		return RX_RANGE_NONE; /* also several ranges: the whole is a right answer to them */
	if (first < 0) {              /* the last bytes; of none of them, `first` is behind the end */
		first = last < all ? all - last : 0;
		last = all - 1;
	}
	if (first >= all)
		return RX_RANGE_OUTSIDE;
	*from = (size_t)first;
	*end = (size_t)(last < 0 || last >= all ? all : last + 1);
	return RX_RANGE_PART;
}
