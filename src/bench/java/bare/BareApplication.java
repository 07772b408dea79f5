package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Web, JPA with one entity, Quartz with its JDBC store, H2 in a file; and nothing else. */
@SpringBootApplication
@EnableJpaRepositories(considerNestedRepositories = true)
public class BareApplication {

    public static void main(String[] args) {
        SpringApplication.run(BareApplication.class, args);
    }

    /** The one entity. */
    @Entity
    static class Thing {
        @Id
        Long id;
    }

    /** The one repository. */
    interface Things extends JpaRepository<Thing, Long> {}

    /** The one page. */
    @RestController
    static class Home {

        private final Things things;

        Home(Things things) {
            this.things = things;
        }

        @GetMapping("/")
        String home() {
            return "things: " + things.count();
        }
    }
}
