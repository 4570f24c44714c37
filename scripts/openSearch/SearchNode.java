import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;

/**
 * One node of OpenSearch. The first argument is its folder of settings files, the others are settings: "node.name=n1".
 * It ends with whoever started it, when its standard input does.
 */
public class SearchNode extends Node {
    private static final List<String> PLUGINS = List.of(
        "org.opensearch.transport.Netty4Plugin",
        "org.opensearch.analysis.common.CommonAnalysisPlugin",
        "org.opensearch.painless.PainlessPlugin",
        "org.opensearch.index.reindex.ReindexPlugin",
        "org.opensearch.index.mapper.MapperExtrasPlugin",
        "org.opensearch.security.OpenSearchSecurityPlugin");

    private SearchNode(Settings settings, Path folder) {
        super(
            InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), folder, () -> "node"),
            PLUGINS.stream().map(SearchNode::plugin).collect(Collectors.toList()),
            true);
    }

    private static Class<? extends Plugin> plugin(String name) {
        try {
            return Class.forName(name).asSubclass(Plugin.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static void main(String[] arguments) {
        Settings.Builder settings = Settings.builder();
        Stream.of(arguments).skip(1).map(one -> one.split("=", 2)).forEach(pair -> settings.put(pair[0], pair[1]));
        try {
            new SearchNode(settings.build(), Path.of(arguments[0])).start();
            while (System.in.read() != -1) { }
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }
}
