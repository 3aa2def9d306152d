package org.nengquan.registry.document.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;

/** 办法§10: what is registered is shown by documents that somebody can read again years later. */
public final class DocumentRules {

    /** The longest file, in bytes: a scanned page of a few hundred kilobytes, twenty times. */
    public static final int LONGEST = 4 * 1024 * 1024;

    /** How many an account may have in all. */
    public static final int MOST = 40;

    private DocumentRules() {}

    /** The facts of the file, if it is one of the formats and not too long. */
    public static Outcome<FileFacts> read(byte[] content) {
        if (content.length > LONGEST) {
            return Outcome.refused(tooLong(content.length));
        }
        return FileFormat.of(content)
                .map(format -> Outcome.done(FileFacts.of(format, content)))
                .orElseGet(() -> Outcome.refused(unknownFormat(content.length)));
    }

    /** Whether an account that has so many may have one more. */
    public static Decision room(int documents) {
        if (documents < MOST) {
            return Decision.allowed();
        }
        return Decision.refused(refusal("documents-too-many")
                .input("documents", documents)
                .arithmetic(documents + " ≥ " + MOST)
                .title("该账户的材料已达上限", "This account has as many documents as it may have")
                .remedy("请合并材料后联系主管部门。", "Combine documents and contact the authority.")
                .build());
    }

    private static Refusal tooLong(int length) {
        return refusal("document-too-long")
                .input("sizeBytes", length)
                .arithmetic(length + " > " + LONGEST)
                .title("文件过大", "The file is too long")
                .remedy("请压缩或拆分后重新上传，单个文件不超过4 MiB。", "Compress or split it; one file has at most 4 MiB.")
                .build();
    }

    private static Refusal unknownFormat(int length) {
        List<String> formats =
                Arrays.stream(FileFormat.values()).map(Enum::name).toList();
        return refusal("document-format-not-accepted")
                .input("sizeBytes", length)
                .input("accepted", formats.stream().collect(Collectors.joining(", ")))
                .title("文件内容不是可接受的格式", "The file's content is in none of the accepted formats")
                .remedy(
                        "请上传完整的 PDF、PNG、JPEG 或 OFD 文件；格式按内容判断，与文件名无关。",
                        "Send a whole PDF, PNG, JPEG or OFD file; the content counts and not the name.")
                .build();
    }

    private static Refusal.Builder refusal(String code) {
        return Refusal.of(code).article(Law.REGISTRATION).ruleVersion(Law.VERSION);
    }
}
