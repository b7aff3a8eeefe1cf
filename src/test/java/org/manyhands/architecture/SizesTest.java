package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rule 10: what does not fit on a few screens is two things. */
class SizesTest {
    private static final int FILE = 300;
    private static final int SERVICE = 200;
    private static final int METHOD = 40;

    @Test
    void filesAndMethodsStayShort() {
        List<String> found = new ArrayList<>(tooLong(Sources.texts(Sources.JAVA, ".java")));
        found.addAll(tooLong(Sources.texts(Sources.TESTS, ".java")));
        Report.none("Too long", found);
    }

    @Test
    void longOnesAreSeen() {
        String filler = "\n        i++;".repeat(METHOD - 1);
        String long41 = "class A {\n    /** Why. */\n    @Deprecated\n    void a(int i) {" + filler + "\n    }\n}\n";
        String long40 = long41.replaceFirst("\n        i\\+\\+;", "");
        assertThat(tooLong(Map.of("A.java", long41))).singleElement().asString().contains("A.java:4 a() has 41 lines");
        assertThat(tooLong(Map.of("A.java", long40))).isEmpty();
        String empty = "class A {\n" + "\n".repeat(SERVICE) + "}\n";
        assertThat(tooLong(Map.of("AService.java", empty))).hasSize(1);
        assertThat(tooLong(Map.of("A.java", empty))).isEmpty();
        assertThat(tooLong(Map.of("A.java", "\n".repeat(FILE + 1)))).hasSize(1);
    }

    private static List<String> tooLong(Map<String, String> files) {
        List<String> found = new ArrayList<>();
        files.forEach((path, content) -> {
            long most = path.endsWith("Service.java") ? SERVICE : FILE;
            long lines = content.lines().count();
            if (lines > most) {
                found.add(path + " has " + lines + " lines, more than " + most);
            }
        });
        found.addAll(longMethods(files));
        return found;
    }

    private static List<String> longMethods(Map<String, String> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = files.entrySet().stream()
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        List<String> found = new ArrayList<>();
        if (sources.isEmpty()) {
            return found;
        }
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        try {
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Counts from the line of a method's signature to its closing brace; comments and annotations above are free. */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                Tree head = method.getReturnType() == null ? method.getBody() : method.getReturnType();
                long first = lines.getLineNumber(positions.getStartPosition(unit, head));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method) - 1);
                if (last - first + 1 > METHOD) {
                    found.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName() + "() has "
                            + (last - first + 1) + " lines, more than " + METHOD);
                }
            }
            return super.visitMethod(method, null);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String content;

        Source(String path, String content) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.path = path;
            this.content = content;
        }

        @Override
        public String getName() {
            return path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
