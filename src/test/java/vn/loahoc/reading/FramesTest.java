package vn.loahoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a message without the polite words around it. */
class FramesTest {

  private final Frames frames = new Frames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alo ad ơi cho em hỏi chút lớp yoga ở đâu vậy ạ, em cảm ơn nhiều | lớp yoga ở đâu vậy
          mọi người ơi tối nay có lớp gì | tối nay có lớp gì
          dạ cho con hỏi với lớp vẽ học thứ mấy nhỉ | lớp vẽ học thứ mấy
          minh hoi ti toi nay hoc gi | toi nay hoc gi
          nho ad coi gium toi nay hoc gi | toi nay hoc gi
          có lớp nào cho thiếu nhi | có lớp nào cho thiếu nhi
          phòng A ở đâu, phong a | phòng A ở đâu, phong a
          gan nha | gan nha
          o dau | o dau
          hỏi ai về lớp vẽ | hỏi ai về lớp vẽ
          cảm ơn ad | cảm ơn
          alo | alo
          """)
  void onlyWhatIsPoliteIsCutOff(String message, String core) {
    assertThat(frames.core(message)).isEqualTo(core);
  }
}
