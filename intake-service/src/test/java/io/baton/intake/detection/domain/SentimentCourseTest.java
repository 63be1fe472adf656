package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SentimentCourseTest {
    private final NegativeSentiment detector =
            new NegativeSentiment(true, -0.8, new SentimentCourse(3, -0.45, 0.9, 0.6));

    @Property
    void neverBlamesACourseThatEndsWell(
            @ForAll @Size(max = 20) List<@DoubleRange(min = -1, max = 1) Double> before,
            @ForAll @DoubleRange(min = 0, max = 1) double newest) {
        List<Double> course = new ArrayList<>(before);
        course.add(newest);
        assertThat(detector.in(new Sentiment(newest, ""), course)).isEmpty();
    }

    @Property
    void looksAtNothingOlderThanItsCourseButTheOneBeforeADrop(
            @ForAll @Size(min = 4, max = 4) List<@DoubleRange(min = -1, max = 1) Double> course,
            @ForAll @Size(max = 10) List<@DoubleRange(min = -1, max = 1) Double> older) {
        List<Double> longer = new ArrayList<>(older);
        longer.addAll(course);
        Sentiment newest = new Sentiment(course.get(3), "");
        assertThat(detector.in(newest, longer)).isEqualTo(detector.in(newest, course));
    }
}
