package org.pledgewatch.exchange.figures;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads this room's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Publishers.class, ReadLimits.class})
class FiguresConfiguration {}
