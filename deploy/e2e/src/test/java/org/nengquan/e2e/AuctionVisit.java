package org.nengquan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person at the pages of an auction (单向竞价). */
record AuctionVisit(Visit visit) {

    /** A sale of units of the city's pool under the usual days; answers the path of its page. */
    String announce(String quantity, String reserveYuan, String announcedValue) {
        button("发布竞价").click();
        page().locator("label[for=auction-priority] + *").click();
        page().locator(".el-select-dropdown:visible").getByText("指标池").click();
        page().locator("#auction-quantity").fill(quantity);
        page().locator("#auction-reserve").fill(reserveYuan);
        page().locator("#auction-value").fill(announcedValue);
        visit.mustBeAccessible();
        page().locator(".el-dialog button[type=submit]").click();
        assertThat(page().locator(".el-message").first()).containsText("竞价已发布");
        Locator row = page().locator("tbody tr").first();
        assertThat(row).containsText(reserveYuan);
        row.getByRole(AriaRole.LINK).click();
        assertThat(terms()).containsText("公示中");
        return page().url().substring(visit.gateway().length());
    }

    /** Price, quantity and nonce stay in this browser; the market gets the commitment. */
    void seal(String priceYuan, String quantity, String cover) {
        page().reload();
        page().locator("#bid-price").fill(priceYuan);
        page().locator("#bid-quantity").fill(quantity);
        page().locator("#bid-cover").fill(cover);
        button("提交密封报价").click();
        assertThat(ownBid()).containsText("已密封");
    }

    /** Opens the bid that this browser kept. */
    void open(String priceYuan) {
        page().reload();
        assertThat(ownBid()).containsText("密封的报价：" + priceYuan);
        button("揭示报价").click();
        assertThat(ownBid()).containsText("已揭示");
    }

    void look(String path) {
        page().navigate(visit.gateway() + path);
    }

    Locator terms() {
        return page().locator("section[aria-labelledby=facts-title]");
    }

    Locator ownBid() {
        return page().locator("section[aria-labelledby=bid-title]");
    }

    Locator curve() {
        return page().locator("section[aria-labelledby=curve-title]");
    }

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page page() {
        return visit.page();
    }
}
