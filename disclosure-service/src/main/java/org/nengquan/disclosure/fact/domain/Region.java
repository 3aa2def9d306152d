package org.nengquan.disclosure.fact.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The regions of 办法§11 by their GB/T 2260 codes, with the names the public reads. */
public record Region(String code, String zh, String en) {

    private static final Map<String, Region> KNOWN = Stream.of(
                    new Region("410000", "河南省", "Henan Province"),
                    new Region("410100", "郑州市", "Zhengzhou"),
                    new Region("410200", "开封市", "Kaifeng"),
                    new Region("410300", "洛阳市", "Luoyang"),
                    new Region("410400", "平顶山市", "Pingdingshan"),
                    new Region("410500", "安阳市", "Anyang"),
                    new Region("410600", "鹤壁市", "Hebi"),
                    new Region("410700", "新乡市", "Xinxiang"),
                    new Region("410800", "焦作市", "Jiaozuo"),
                    new Region("410900", "濮阳市", "Puyang"),
                    new Region("411000", "许昌市", "Xuchang"),
                    new Region("411100", "漯河市", "Luohe"),
                    new Region("411200", "三门峡市", "Sanmenxia"),
                    new Region("411300", "南阳市", "Nanyang"),
                    new Region("411400", "商丘市", "Shangqiu"),
                    new Region("411500", "信阳市", "Xinyang"),
                    new Region("411600", "周口市", "Zhoukou"),
                    new Region("411700", "驻马店市", "Zhumadian"),
                    new Region("419001", "济源示范区", "Jiyuan Demonstration Zone"))
            .collect(toUnmodifiableMap(Region::code, Function.identity()));

    /** The region of a code; an unknown code stands for itself, because a missing name must not stop a publication. */
    public static Region of(String code) {
        return KNOWN.getOrDefault(code, new Region(code, code, code));
    }
}
