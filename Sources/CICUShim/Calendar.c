// The sun's longitude, for the solar terms.
#include "CICUShim.h"

#include <math.h>

// The sun's apparent longitude in degrees on a Julian ephemeris day.
// Source: J. Meeus, Astronomical Algorithms, 2nd edition, chapter 25 (low accuracy: 0.01 degree).
static double sun_longitude(double julian_day) {
    const double radian = 3.14159265358979323846 / 180;
    double t = (julian_day - 2451545.0) / 36525;
    double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    double anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * radian;
    double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
                    (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
    double node = (125.04 - 1934.136 * t) * radian;
    double longitude = fmod(mean + centre - 0.00569 - 0.00478 * sin(node), 360);
    return longitude < 0 ? longitude + 360 : longitude;
}

int32_t hanstat_solar_term_day(int32_t year, int32_t term) {
    if (term < 0 || term > 23) return HANSTAT_NO_DAY;
    double wanted = term * 15.0;
    // The vernal equinox falls near 20 March; terms 19 to 23 come before it in the year.
    double days = (term >= 19 ? term - 24 : term) * 15.2184;
    double moment = 2451623.8 + (year - 2000) * 365.2422 + days;
    for (int step = 0; step < 20; step++) {
        double off = fmod(wanted - sun_longitude(moment) + 540, 360) - 180;
        moment += off * 365.2422 / 360;
        if (fabs(off) < 0.00001) break;
    }
    // Dynamical time runs about a minute ahead in this age; the calendar's clock is UTC+8.
    double china = moment - 69.0 / 86400 + 8.0 / 24;
    return (int32_t)floor(china - 2440587.5);
}
