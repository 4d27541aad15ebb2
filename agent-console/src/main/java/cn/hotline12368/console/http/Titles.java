package cn.hotline12368.console.http;

import org.springframework.http.HttpStatusCode;

/** What a status means, in words for whoever sent the request. */
final class Titles {

    private Titles() {}

    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求的内容无法识别";
            case 401 -> "请先登录";
            case 403 -> "没有权限进行此操作";
            case 404 -> "没有找到请求的内容";
            case 405 -> "不支持这种请求方法";
            case 406 -> "不支持所要求的返回格式";
            case 413 -> "请求的内容过长";
            case 415 -> "不支持这种内容类型，请发送 application/json";
            case 416 -> "请求的范围超出了录音";
            case 429 -> "操作过于频繁，请稍后再试";
            case 503 -> "服务暂时不可用，请稍后再试";
            default -> status.is4xxClientError() ? "请求没有被接受" : "系统内部错误，请联系管理员";
        };
    }
}
