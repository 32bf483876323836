import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** A MongoDB in memory on a free port of the loopback, said on the first line; it lives as long as its input is open. */
class Light {
  /** The wire version it gives itself is one below the least that the Node driver accepts. */
  record Version(List<Integer> getVersionArray, int getWireVersion) implements MongoVersion {}

  public static void main(String[] arguments) throws Exception {
    var server = new MongoServer(new MemoryBackend().version(new Version(List.of(4, 4, 0, 0), 9)));
    server.bind("127.0.0.1", 0);
    System.out.println("mongodb:/" + server.getLocalAddress());
    System.in.transferTo(java.io.OutputStream.nullOutputStream());
    server.shutdownNow();
  }
}
