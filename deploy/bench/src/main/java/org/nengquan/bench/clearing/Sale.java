package org.nengquan.bench.clearing;

import java.util.List;
import java.util.stream.IntStream;
import org.nengquan.bench.clearing.Teller.Said;

/**
 * The sale of one unit of energy by one private holder to another.
 *
 * @param number which sale of a run, from 1
 * @param priceFen so little that the fee rounds down to nothing, or enough for one
 */
record Sale(long number, long priceFen) {
    static final String DAY = "2022-07-04";

    private static final int PARTIES = 20;

    static List<String> buyers() {
        return IntStream.range(0, PARTIES).mapToObj(Sale::buyer).toList();
    }

    static List<Said> participants() {
        return IntStream.range(0, PARTIES)
                .boxed()
                .flatMap(i -> List.of(approved(buyer(i), "PROJECT"), approved(seller(i), "VOLUNTARY")).stream())
                .toList();
    }

    String tradeNumber() {
        return "M%08d".formatted(number);
    }

    Said executed() {
        return new Said("trading.trade-executed.v1", "henan", json("""
                {'tradeNumber':'%s','businessDate':'%s','instrument':'ENERGY','priority':'SAVED','quantity':1,\
                'priceFen':%d,'amountFen':%d,'buyerUscc':'%s','sellerUscc':'%s','buyOrderId':'b','sellOrderId':'s',\
                'mode':'LISTING','executedAt':'2022-07-04T02:00:00Z'}""".formatted(
                tradeNumber(), DAY, priceFen, priceFen, buyer(number % PARTIES), seller(number / PARTIES % PARTIES))));
    }

    Said delivered() {
        return new Said(
                "registry.delivery-completed.v1",
                tradeNumber(),
                json("{'tradeNumber':'%s','instrument':'ENERGY','quantity':1,'deliveredOn':'%s','lots':[]}"
                        .formatted(tradeNumber(), DAY)));
    }

    private static Said approved(String uscc, String kind) {
        return new Said(
                "registry.participant-approved.v1",
                uscc,
                json(
                        "{'uscc':'%s','name':'%s','kind':'%s','regionCode':'410100','accountNumber':'A-%s','approvedOn':'%s'}"
                                .formatted(uscc, uscc, kind, uscc, DAY)));
    }

    private static String buyer(long i) {
        return "91410100%010d".formatted(i);
    }

    private static String seller(long i) {
        return "91410200%010d".formatted(i);
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
