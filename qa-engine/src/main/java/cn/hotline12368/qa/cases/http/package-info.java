/**
 * A court's own case system over HTTP, by the contract in {@code openapi/case-directory.yaml}.
 *
 * <pre>{@code CaseDirectory directory = new HttpCaseDirectory(URI.create("https://cases.court.example"), token);}</pre>
 */
@NullMarked
package cn.hotline12368.qa.cases.http;

import org.jspecify.annotations.NullMarked;
