package org.pledgewatch.pictures;

/**
 * The Equal Earth projection, on which every land has its true area: B. Šavrič, T. Patterson, B. Jenny, "The Equal
 * Earth map projection", International Journal of Geographical Information Science 33 (2019), 454–465.
 */
final class EqualEarth {

    private static final int DEGREES_HALF = 180;

    private EqualEarth() {}

    /**
     * @param longitude in degrees from the map's middle
     * @return x and y on the unit sphere, north up
     */
    static double[] project(double longitude, double latitude) {
        double a1 = 1.340264;
        double a2 = -0.081106;
        double a3 = 0.000893;
        double a4 = 0.003796;
        double lambda = longitude * Math.PI / DEGREES_HALF;
        // StrictMath: the same bits on every machine, so the same file
        double theta = StrictMath.asin(StrictMath.sqrt(3) / 2 * StrictMath.sin(latitude * Math.PI / DEGREES_HALF));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = 2
                * StrictMath.sqrt(3)
                * lambda
                * StrictMath.cos(theta)
                / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
        double y = theta * (a4 * t6 * t2 + a3 * t6 + a2 * t2 + a1);
        return new double[] {x, y};
    }
}
