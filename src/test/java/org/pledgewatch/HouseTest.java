package org.pledgewatch;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {

    @Test
    void everyRoomTouchesOnlyTheRoomsItSays() {
        ApplicationModules.of(Pledgewatch.class).verify();
    }
}
