package vn.loahoc.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.loahoc.search.Passage;
import vn.loahoc.text.Syllables;

/** SQLite FTS5 with {@code unicode61 remove_diacritics 2}, all words of the question OR-ed. */
final class Fts5Retriever implements Retriever {

  private final List<Passage> passages;
  private final Connection connection;
  private final PreparedStatement select;

  Fts5Retriever(List<Passage> passages) throws SQLException {
    this.passages = passages;
    this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    connection.setAutoCommit(false);
    try (Statement create = connection.createStatement()) {
      create.execute(
          "create virtual table p using fts5(text, content='',"
              + " tokenize='unicode61 remove_diacritics 2')");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into p(rowid, text) values (?, ?)")) {
      for (int i = 0; i < passages.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, passages.get(i).text());
        insert.executeUpdate();
      }
    }
    connection.commit();
    select =
        connection.prepareStatement("select rowid from p where p match ? order by rank limit ?");
  }

  @Override
  public List<String> search(String question, int limit) {
    String words =
        Syllables.of(question).stream()
            .map(syllable -> '"' + syllable.form() + '"')
            .collect(Collectors.joining(" OR "));
    List<String> ids = new ArrayList<>();
    try {
      select.setString(1, words);
      select.setInt(2, limit);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(passages.get(rows.getInt(1)).id());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return ids;
  }

  @Override
  public void close() {
    try (connection;
        select) {
      // closes both
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
