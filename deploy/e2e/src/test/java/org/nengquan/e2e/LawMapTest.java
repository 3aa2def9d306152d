package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md} leads from each article to the class that carries it and to the test that holds it. */
class LawMapTest {
    private static final Path MAP = Tree.root().resolve("docs/law.md");
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern ARTICLE = Pattern.compile("^\\| 办法§(\\d+)", Pattern.MULTILINE);

    @Test
    void shouldNameEveryArticleOfTheMeasures() {
        // When
        Set<Integer> named = ARTICLE.matcher(Tree.read(MAP))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());

        // Then
        assertThat(named).containsAll(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @Test
    void shouldNameOnlyClassesThatExist() {
        // Given
        Set<String> present = Tree.files(Tree.root(), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        // When
        List<String> named = CLASS_NAME
                .matcher(Tree.read(MAP))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        // Then
        assertThat(named).isNotEmpty();
        assertThat(present).containsAll(named);
    }

    @Test
    void shouldStandOnItsOwn() {
        // When
        List<Path> sources = IntStream.range(0, 1)
                .boxed()
                .flatMap(ignored -> List.of(".java", ".md", ".xml", ".properties", ".sql", ".csv", ".json").stream())
                .flatMap(ending -> Tree.files(Tree.root(), ending).stream())
                .filter(file -> !file.getFileName().toString().equals("LawMapTest.java"))
                .toList();

        // Then
        assertThat(sources)
                .allSatisfy(file -> assertThat(Tree.read(file))
                        .doesNotContain("../" + "shared")
                        .doesNotContain("/work/"));
    }
}
