/* Dates and times: microseconds since 1970, the proleptic Gregorian calendar, UTC. The calendar's arithmetic counts days from a year that begins in
 * March, so that the leap day comes last (https://howardhinnant.github.io/date_algorithms.html). */
#define _GNU_SOURCE
#include <ctype.h>
#include <time.h>

#include "../core/base.h"
#include "../include/reflex/handler.h"
#include "iso.h"

#define SECOND ((int64_t)1000000)
#define DAY (86400 * SECOND)
#define TIME_MIN (-62167219200 * SECOND)    /* 0000-01-01 */
#define TIME_MAX (253402300800 * SECOND - 1) /* 9999-12-31, the last microsecond */

static int64_t days_from_civil(int64_t year, int month, int day)
{
	year -= month <= 2;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t of_era = year - era * 400, of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void civil_from_days(int64_t days, int *year, int *month, int *day)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097, of_era = days - era * 146097;
	int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * years + years / 4 - years / 100), shifted = (5 * of_year + 2) / 153;
	*day = (int)(of_year - (153 * shifted + 2) / 5 + 1);
	*month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
	*year = (int)(years + era * 400 + (*month <= 2));
}

static rx_time clamp(rx_time time)
{
	return time < TIME_MIN ? TIME_MIN : time > TIME_MAX ? TIME_MAX : time;
}

/* The broken-down UTC time; `rest` gets the microseconds of the second. */
static struct tm split(rx_time time, int *rest)
{
	time = clamp(time);
	int64_t days = time / DAY - (time % DAY < 0), of_day = time - days * DAY;
	int year, month, day, seconds = (int)(of_day / SECOND);
	civil_from_days(days, &year, &month, &day);
	*rest = (int)(of_day % SECOND);
	return (struct tm){
		.tm_year = year - 1900,
		.tm_mon = month - 1,
		.tm_mday = day,
		.tm_hour = seconds / 3600,
		.tm_min = seconds / 60 % 60,
		.tm_sec = seconds % 60,
		.tm_wday = (int)(((days + 4) % 7 + 7) % 7),
		.tm_yday = (int)(days - days_from_civil(year, 1, 1)),
	};
}

void rx_time_print(rx_time time, char out[RX_TIME_TEXT])
{
	int rest;
	struct tm tm = split(time, &rest);
	int length = snprintf(out, RX_TIME_TEXT, "%04d-%02d-%02dT%02d:%02d:%02d", (tm.tm_year + 1900) % 10000, tm.tm_mon + 1, tm.tm_mday,
	                      tm.tm_hour, tm.tm_min, tm.tm_sec);
	if (rest)
		length += snprintf(out + length, RX_TIME_TEXT - (size_t)length, ".%06d", rest);
	if (rest % 1000 == 0 && rest)
		length -= 3;
	out[length] = 'Z';
	out[length + 1] = 0;
}

/* Exactly `count` digits. */
static bool digits(const char **text, int count, int *value)
{
	*value = 0;
	for (int i = 0; i < count; i++, (*text)++) {
		if (!isdigit((unsigned char)**text))
			return false;
		*value = *value * 10 + (**text - '0');
	}
	return true;
}

static bool skip(const char **text, char c)
{
	bool there = **text == c;
	*text += there;
	return there;
}

static bool parse_date(const char **text, int64_t *days)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year, month, day;
	if (!digits(text, 4, &year) || !skip(text, '-') || !digits(text, 2, &month) || !skip(text, '-') || !digits(text, 2, &day))
		return false;
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1] + (leap && month == 2))
		return false;
	*days = days_from_civil(year, month, day);
	return true;
}

/* ".25": microseconds; further digits are read and dropped. */
static bool parse_fraction(const char **text, int64_t *micros)
{
	int64_t unit = SECOND / 10;
	if (!skip(text, '.') && !skip(text, ','))
		return true;
	if (!isdigit((unsigned char)**text))
		return false;
	for (; isdigit((unsigned char)**text); (*text)++, unit /= 10)
		*micros += (**text - '0') * unit;
	return true;
}

/* "12:30", "12:30:00", "12:30:00.25". */
static bool parse_clock(const char **text, int64_t *micros)
{
	int hour, minute, second = 0;
	if (!digits(text, 2, &hour) || !skip(text, ':') || !digits(text, 2, &minute))
		return false;
	if (skip(text, ':') && (!digits(text, 2, &second) || !parse_fraction(text, micros)))
		return false;
	*micros += (hour * 3600 + minute * 60 + second) * SECOND;
	return hour < 24 && minute < 60 && second < 60;
}

/* "Z", "+02:00", "+0200", "+02", or nothing: UTC. */
static bool parse_zone(const char **text, int64_t *micros)
{
	int hour, minute = 0;
	char sign = **text;
	if (!sign || skip(text, 'Z') || skip(text, 'z'))
		return true;
	if (!skip(text, '+') && !skip(text, '-'))
		return false;
	if (!digits(text, 2, &hour) || ((skip(text, ':') || **text) && !digits(text, 2, &minute)) || hour > 23 || minute > 59)
		return false;
	*micros -= (sign == '-' ? -1 : 1) * (hour * 60 + minute) * 60 * SECOND;
	return true;
}

bool rx_time_parse(const char *text, rx_time *time)
{
	int64_t days, micros = 0;
	if (!text || !parse_date(&text, &days))
		return false;
	bool clock = skip(&text, 'T') || skip(&text, 't') || skip(&text, ' ');
	if ((clock && (!parse_clock(&text, &micros) || !parse_zone(&text, &micros))) || *text)
		return false;
	*time = clamp(days * DAY + micros);
	return true;
}

static rx_time standing; /* 0: the clock goes */

void rx_now_stand(rx_time time)
{
	standing = time;
}

rx_time rx_now(void)
{
	struct timespec now;
	if (standing)
		return standing;
	clock_gettime(CLOCK_REALTIME, &now);
	return (rx_time)now.tv_sec * SECOND + now.tv_nsec / 1000;
}

rx_time rx_time_from(int64_t seconds)
{
	return seconds < TIME_MIN / SECOND ? TIME_MIN : seconds > TIME_MAX / SECOND ? TIME_MAX : seconds * SECOND;
}

int64_t rx_time_seconds(rx_time time)
{
	return time / SECOND - (time % SECOND < 0);
}

rx_str rx_time_iso(rx_time time)
{
	char text[RX_TIME_TEXT];
	rx_time_print(time, text);
	return rx_copy(text);
}

rx_str rx_time_format(rx_time time, const char *format)
{
	int rest;
	char text[512];
	struct tm tm = split(time, &rest);
	return rx_copy(strftime(text, sizeof text, format, &tm) ? text : "");
}
